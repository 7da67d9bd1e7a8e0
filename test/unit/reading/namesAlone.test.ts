import assert from 'node:assert/strict';
import { names } from './peopleIn';

describe('a name of one word', () => {
  it('is nobody where a winner of a pageant or a mayor has a place', () => {
    assert.deepEqual(names('She was crowned Miss Venezuela before she became an actress.'), []);
    assert.deepEqual(names('The former mayor of Roanoke, Virginia, spoke on Friday.'), []);
    assert.deepEqual(names('He was the mayor of Burlington, Vt., in 1980.'), []);
    assert.deepEqual(names('Miss Lund said no.'), ['Lund']);
    assert.deepEqual(names('His wife, Virginia, was late.'), ['Virginia']);
  });

  it('is nobody where it is the name of a site', () => {
    assert.deepEqual(names('Is it late? Elmpost.co.uk asked Ada Lund.'), ['Ada Lund']);
  });

  it('is nobody behind a title where the file has the word in small letters', () => {
    assert.deepEqual(
      names('Four speaker Audio with wider stereo comes.', 'The audio of the new machine is wide.'),
      [],
    );
    assert.deepEqual(names('Speaker Vellcor left.', 'Nobody knew why.'), ['Vellcor']);
  });
});
