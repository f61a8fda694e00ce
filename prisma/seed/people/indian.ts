import { type Invented, peopleFrom } from './person'

export const indian = peopleFrom('IN', {
  rajesh: {
    name: {
      given: 'Rajesh Kumar',
      family: 'Yadav',
      native: 'राजेश कुमार यादव',
      also: 'Raajesh',
      inside: 'Raj 14',
    },
    sex: 'male',
    born: '1996-10-05',
    home: 'Gorakhpur',
    work: { by: 'james', status: 'verified', depth: 'rich' },
    last: { place: 'riverside-nine', hoursAgo: 18, whereabouts: 'in_transit' },
  },
  priya: {
    name: { given: 'Priya', family: 'Nair', native: 'प्रिया नायर', also: 'Pria Nayar' },
    sex: 'female',
    born: '1999-02-14',
    home: 'Kochi',
    work: { by: 'sophea', status: 'verifying', depth: 'middling' },
    last: { place: 'blue-ginkgo', hoursAgo: 340 },
  },
  harpreet: {
    name: {
      given: 'Harpreet Singh',
      family: 'Dhaliwal',
      native: 'ਹਰਪ੍ਰੀਤ ਸਿੰਘ ਧਾਲੀਵਾਲ',
      also: 'Harprit',
    },
    sex: 'male',
    born: '1994',
    home: 'Jalandhar',
    work: { by: 'james', status: 'reported', depth: 'thin' },
    last: { place: 'dragon-pearl', hoursAgo: 77 },
  },
  suresh: {
    name: { given: 'Suresh', family: 'Reddy', native: 'సురేష్ రెడ్డి' },
    sex: 'male',
    home: 'Visakhapatnam',
    work: { by: 'sophea', status: 'reported', depth: 'thin' },
  },
} satisfies Record<string, Invented>)
