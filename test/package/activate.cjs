// Loads and activates a bundle beside a `vscode` that takes everything and does nothing; prints, as JSON, the
// milliseconds of processor time that both took. Usage: node activate.cjs BUNDLE
const Module = require('node:module');

/** Something that can be called, constructed, extended, asked for any property and given any. */
function anything() {
  const properties = new Map([
    [Symbol.toPrimitive, () => ''],
    [Symbol.iterator, () => [][Symbol.iterator]()],
    ['then', undefined],
  ]);
  return new Proxy(function () {}, {
    get: (_target, name) => {
      if (!properties.has(name))
        properties.set(name, name === 'prototype' ? Object.create(anything()) : anything());
      return properties.get(name);
    },
    set: (_target, name, value) => properties.set(name, value) === properties,
    apply: () => anything(),
    construct: (_target, _values, made) => Object.create(made.prototype),
  });
}

// An import of the whole module copies its own properties and keeps its prototype.
const vscode = Object.create(anything());
const load = Module._load;
Module._load = (id, ...rest) => (id === 'vscode' ? vscode : load(id, ...rest));

function took(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

const loading = took(() => require(process.argv[2]));
const context = Object.create(anything(), { subscriptions: { value: [] } });
const activating = took(() => loading.result.activate(context));
process.stdout.write(JSON.stringify({ load: loading.milliseconds, activate: activating.milliseconds }));
process.exit(0);
