import assert from 'node:assert/strict';
import { directoryBytes } from '../../../src/officials/build/build-directory.mjs';
import { loadDirectory } from '../../../src/officials/load';
import { countryOfAdjective, countryOfName } from '../../../src/reading/people/countries';
import lists from '../../../src/reading/people/lists/countries.json';

describe('countries', () => {
  /** Reading has to know countries without the directory, whose data lies elsewhere: two lists that must agree. */
  it('are called the same in offices of the article and of the directory', async () => {
    const directory = loadDirectory(await directoryBytes());
    // The directory has the Soviet Union's offices with Russia's.
    const own = new Set(['Soviet Union']);
    let shared = 0;
    for (const row of lists.countries) {
      const [name = '', others = '', adjectives = ''] = row.split(';');
      for (const form of [name, ...others.split(','), ...adjectives.split(',')]) {
        const country = form === '' || own.has(name) ? null : directory.countryOf(form);
        if (country === null) continue;
        assert.equal(country, name, form);
        shared++;
      }
    }
    assert.ok(shared > 400, `${shared} forms in both`);
  });

  it('are known by name, possessive, adjective and people', () => {
    assert.equal(countryOfName('East Timor'), 'Timor-Leste');
    assert.equal(countryOfName('the Philippines'), 'Philippines');
    assert.equal(countryOfName('Ukraines'), 'Ukraine');
    assert.equal(countryOfAdjective('Germans'), 'Germany');
    assert.equal(countryOfAdjective('Germany'), null);
  });
});
