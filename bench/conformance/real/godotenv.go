// Reads the file of each folder with godotenv, within one process.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/joho/godotenv"
)

func environment() map[string]string {
	values := map[string]string{}
	for _, entry := range os.Environ() {
		name, value, _ := strings.Cut(entry, "=")
		values[name] = value
	}
	return values
}

func main() {
	folder, answers := os.Args[1], os.Args[2]
	out, err := os.OpenFile(answers, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		panic(err)
	}
	defer out.Close()
	before := environment()
	wanted := map[string]bool{}
	for _, name := range strings.Split(before["CONFORMANCE_NAMES"], ",") {
		wanted[name] = true
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		panic(err)
	}
	for _, entry := range entries {
		index, _ := strconv.Atoi(entry.Name())
		answer := map[string]any{"index": index}
		if err := godotenv.Load(filepath.Join(folder, entry.Name(), ".env")); err != nil {
			answer["error"] = "refused"
		} else {
			values := environment()
			for name := range before {
				if !wanted[name] {
					delete(values, name)
				}
			}
			answer["values"] = values
		}
		line, err := json.Marshal(answer)
		if err != nil {
			panic(err)
		}
		fmt.Fprintln(out, string(line))
		os.Clearenv()
		for name, value := range before {
			os.Setenv(name, value)
		}
	}
}
