import assert from 'node:assert/strict';
import { opensWithPronoun, pointsBack } from '../../../src/reading/summary/pointing';

describe('sentences that point back', () => {
  it('open with a pronoun for people, whole or without its apostrophe', () => {
    for (const text of ['She left.', 'Hes here.', 'Shes here.', 'Theyre here.', 'Hed gone.', '“They’ve won.'])
      assert.ok(opensWithPronoun(text), text);
    for (const text of ['Shell said so.', 'Hester left.', 'Theyson left.', 'Shed doors shut.'])
      assert.ok(!opensWithPronoun(text), text);
  });

  it('open with a word for what is named elsewhere', () => {
    for (const text of [
      'It plans to build.',
      'Its board met.',
      'Both agreed.',
      'Others left.',
      'The former said no.',
      'The pair met.',
    ])
      assert.equal(pointsBack(text), 'outright', text);
    for (const text of [
      'The two met.',
      'The two countries met.',
      'These talks failed.',
      'This is new.',
      'Thats new.',
    ])
      assert.equal(pointsBack(text), 'with a noun', text);
  });

  it('are not those that say what they mean', () => {
    for (const text of [
      'It is clear that the pier is old.',
      'It was hard to see.',
      'It took a year.',
      'Both Moss and Vale agreed.',
      'Both of the ferries left.',
      'The former mayor left.',
      'The two-day talks failed.',
      'Those who fled came back.',
      'Itinerant workers left.',
    ])
      assert.equal(pointsBack(text), null, text);
  });
});
