// Prints the environment that this process was given, for runtimes that read env files before they start a program.
console.log(JSON.stringify(globalThis.Deno ? globalThis.Deno.env.toObject() : process.env))
