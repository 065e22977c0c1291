# Reads the file of each folder with python-dotenv, within one process.
import json, logging, os, sys
from dotenv import load_dotenv

logging.disable(logging.CRITICAL)
folder, answers = sys.argv[1:3]
names = os.environ["CONFORMANCE_NAMES"].split(",")
before = dict(os.environb)
ambient = {name for name in os.environ if name not in names}

with open(answers, "a") as out:
    for index in sorted(map(int, os.listdir(folder))):
        try:
            load_dotenv(os.path.join(folder, str(index), ".env"))
            values = {n.decode("utf8", "replace"): v.decode("utf8", "replace") for n, v in os.environb.items()}
            answer = {"index": index, "values": {n: v for n, v in values.items() if n not in ambient}}
        except Exception as error:
            answer = {"index": index, "error": type(error).__name__}
        out.write(json.dumps(answer) + "\n")
        os.environb.clear()
        os.environb.update(before)
