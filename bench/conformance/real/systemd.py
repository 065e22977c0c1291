# Reads the file of each folder with systemd's own load_env_file, out of its shared library, and drops what its manager drops.
import ctypes, glob, json, os, sys

folder, answers = sys.argv[1:3]
names = os.environ["CONFORMANCE_NAMES"].split(",")
library = ctypes.CDLL(glob.glob("/usr/lib/*/systemd/libsystemd-shared-*.so")[0])
library.load_env_file.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.POINTER(ctypes.c_char_p))]
library.env_assignment_is_valid.argtypes = [ctypes.c_char_p]
library.env_assignment_is_valid.restype = ctypes.c_bool
library.log_set_max_level.argtypes = [ctypes.c_int]
library.log_set_max_level(-1)

with open(answers, "a") as out:
    for index in sorted(map(int, os.listdir(folder))):
        found = ctypes.POINTER(ctypes.c_char_p)()
        result = library.load_env_file(None, os.path.join(folder, str(index), ".env").encode(), ctypes.byref(found))
        if result < 0:
            answer = {"index": index, "error": os.strerror(-result)}
        else:
            values = {name: os.environ[name] for name in names}
            at = 0
            while found and found[at] is not None:
                if library.env_assignment_is_valid(found[at]):
                    name, _, value = found[at].partition(b"=")
                    values[name.decode("utf8", "replace")] = value.decode("utf8", "replace")
                at += 1
            answer = {"index": index, "values": values}
        out.write(json.dumps(answer) + "\n")
