import { countiesConcerned, notAsked } from './opinion-words.js';

const stockholm = { countyCode: '01', countyName: 'Stockholms län' };
const uppsala = { countyCode: '03', countyName: 'Uppsala län' };
const gotland = { countyCode: '09', countyName: 'Gotlands län' };

test('a joint application concerns each county of those who take part, once', () => {
  const members = [
    { ...stockholm, status: 'confirmed' },
    { ...uppsala, status: 'confirmed' },
    { ...uppsala, status: 'confirmed' },
    { ...gotland, status: 'declined' },
  ];
  expect(countiesConcerned(members, stockholm)).toEqual([stockholm, uppsala]);
});

test('a county that is asked or has answered is not asked again, one whose request was revoked is', () => {
  const asked = [
    { countyCode: '01', state: 'answered' },
    { countyCode: '03', state: 'revoked' },
  ];
  expect(notAsked([stockholm, uppsala], asked)).toEqual([uppsala]);
});
