// Mocha's spec reporter, which also leaves its counts in the file that VERBATIM_COUNTS names.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      if (process.env.VERBATIM_COUNTS)
        writeFileSync(process.env.VERBATIM_COUNTS, JSON.stringify({ passes, failures, pending }));
    });
  }
};
