"""OpenStack Swift in one process: proxy with the S3 API, account, container and object server, with rings of one disk.

Arguments: the directory of the configuration, and a JSON object of server names and loopback ports.
"""

import json
import os
import sys

import eventlet

eventlet.monkey_patch()

from eventlet import listen, wsgi
from swift.common import storage_policy, utils
from swift.common.ring import RingBuilder
from swift.common.wsgi import loadapp

home, ports = sys.argv[1], json.loads(sys.argv[2])
utils.set_swift_dir(home)
storage_policy.reload_storage_policies()

for name in ("account", "container", "object"):
    builder = RingBuilder(1, 1, 1)
    address = {"ip": "127.0.0.1", "port": ports[name], "replication_ip": "127.0.0.1", "replication_port": ports[name]}
    builder.add_dev({"id": 0, "region": 1, "zone": 1, "device": "d1", "weight": 1, **address})
    builder.rebalance()
    builder.get_ring().save(os.path.join(home, name + ".ring.gz"))


class Nowhere:
    def write(self, *_):
        pass

    def flush(self):
        pass


# The proxy last: whoever waits for its port finds the others listening.
for name in ("account", "container", "object", "proxy"):
    app = loadapp(os.path.join(home, name + ".conf"), global_conf={})
    eventlet.spawn(wsgi.server, listen(("127.0.0.1", ports[name])), app, log=Nowhere(), log_output=False)

while True:
    eventlet.sleep(3600)
