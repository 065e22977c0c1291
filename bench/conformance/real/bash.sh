# Sources the file of each folder in a process of its own.
# Answers: index, then names and values, each ended by a NUL byte; an empty name ends an answer.
__folder=$1 __answers=$2
PATH=/nonexistent
declare -A __ambient
for __name in $(compgen -v) __name __index __ambient OLDPWD BASH_ARGC BASH_ARGV BASH_LINENO BASH_SOURCE FUNCNAME PIPESTATUS; do __ambient[$__name]=1; done
for __name in ${CONFORMANCE_NAMES//,/ }; do unset "__ambient[$__name]"; done
cd "$__folder/.." || exit 1
set --

__report() {
  for __name in $(compgen -v); do
    [[ ${__ambient[$__name]} ]] || printf '%s\0%s\0' "$__name" "${!__name}"
  done
}

for __index in "$__folder"/*; do
  printf '%s\0' "${__index##*/}"
  (
    trap '__report >&3' EXIT
    exec 3>&1 >/dev/null 2>&1 </dev/null
    source "$__index/.env"
  )
  printf '\0'
done >>"$__answers"
