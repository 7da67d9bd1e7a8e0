import assert from 'node:assert/strict';
import { names } from './peopleIn';

describe('somebody whose apostrophe is lost before what they own in capitals', () => {
  it('is found before a party, a firm or a country', () => {
    assert.deepEqual(names('Maxine Verners Peoples Party of Elm plans to run.'), ['Maxine Verner']);
    assert.deepEqual(names('Boris Lundels VexNet will bid.'), ['Boris Lundel']);
    assert.deepEqual(names('Nobody votes in Martin Ekdals Norway.'), ['Martin Ekdal']);
    assert.deepEqual(names('President Verners Harbour Party won.'), ['Verner']);
  });

  it('is found before any name where the surname has an s besides', () => {
    assert.deepEqual(names('Orbit founder Peter Mosss Blue Kettle will bid.'), ['Peter Moss']);
  });

  it('is none who gave a body the name, no town and no team', () => {
    assert.deepEqual(names('The Martin Ekdals Foundation paid.'), []);
    assert.deepEqual(names('Jefferson Citys Police Department said no.'), []);
    assert.deepEqual(names('Charlotte Hawks Foundation gave money.'), []);
    assert.deepEqual(names('Martin Hughes Foundation gave money.'), []);
  });

  it('is who the file has with a number behind the name', () => {
    assert.deepEqual(names('He recalled Leonard Hills widow.', 'Leonard Dozier Hill III lost the farm.'), [
      'Leonard Dozier Hill III',
    ]);
  });
});
