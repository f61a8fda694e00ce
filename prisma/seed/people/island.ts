import { type Invented, peopleFrom } from './person'

export const indonesian = peopleFrom('ID', {
  rizky: {
    name: { given: 'Rizky', family: 'Adiwijaya', also: 'Rizki Adi Widjaja', inside: 'Kiki' },
    sex: 'male',
    born: '1998-02-08',
    home: 'Medan',
    work: { by: 'ratih', status: 'verified', depth: 'rich' },
    last: { place: 'golden-lotus', hoursAgo: 26 },
  },
  dewi: {
    name: { given: 'Dewi Ayu', family: 'Wulandari', also: 'Dewie Woelandari' },
    sex: 'female',
    born: '2000-10-19',
    home: 'Singkawang',
    work: { by: 'ratih', status: 'verified', depth: 'rich' },
    last: { place: 'cloud-peak', hoursAgo: 160 },
  },
  hendra: {
    name: { given: 'Hendra', family: 'Siregar', inside: 'Leader 6' },
    sex: 'male',
    born: '1993-05-30',
    home: 'Pematangsiantar',
    work: { by: 'ratih', status: 'verifying', depth: 'rich' },
    last: { place: 'dragon-pearl', hoursAgo: 48 },
  },
  agus: {
    name: { given: 'Agus', family: 'Setiawan', also: 'Agoes Setyawan' },
    sex: 'male',
    born: '1990-08-17',
    home: 'Bandung',
    work: { by: 'ratih', status: 'verified', depth: 'middling' },
    last: { place: 'lucky-orchid', hoursAgo: 300 },
  },
  eko: {
    name: { given: 'Eko Nugroho', family: 'Saputra' },
    sex: 'male',
    born: '1999-12',
    home: 'Surabaya',
    work: { by: 'ratih', status: 'verifying', depth: 'middling' },
    last: { place: 'mangrove-bay', hoursAgo: 900 },
  },
  fitri: {
    name: { given: 'Fitri', family: 'Handayani', also: 'Fitriyani' },
    sex: 'female',
    born: '2004-03-22',
    home: 'Indramayu',
    work: { by: 'ratih', status: 'verifying', depth: 'middling' },
    last: { place: 'border-star', hoursAgo: 12, whereabouts: 'in_shelter' },
  },
  suharti: {
    name: { given: 'Suharti', also: 'Soeharti' },
    sex: 'female',
    born: '1987',
    home: 'Malang',
    work: { by: 'ratih', status: 'reported', depth: 'thin' },
  },
  fajar: {
    name: { given: 'Muhammad Fajar', family: 'Hidayat', also: 'Mohamad Fadjar Hidajat' },
    sex: 'male',
    born: '2001-07-07',
    work: { by: 'ratih', status: 'reported', depth: 'thin' },
    last: { place: 'golden-lotus', hoursAgo: 1500 },
  },
  wahyu: {
    name: { given: 'Wahyu' },
    work: { by: 'ratih', status: 'reported', depth: 'name' },
  },
} satisfies Record<string, Invented>)

export const filipino = peopleFrom('PH', {
  rowena: {
    name: {
      given: 'Rowena',
      family: 'Dela Cruz Manalo',
      also: 'Rowina de la Cruz',
      inside: 'Wena',
    },
    sex: 'female',
    born: '1995-09-01',
    home: 'Iloilo City',
    work: { by: 'lourdes', status: 'verified', depth: 'rich' },
    last: { place: 'silver-teak', hoursAgo: 66 },
  },
  jericho: {
    name: { given: 'Jericho', family: 'Bautista Ramos', also: 'Jerico' },
    sex: 'male',
    born: '1999-06-12',
    home: 'Davao City',
    work: { by: 'lourdes', status: 'verifying', depth: 'rich' },
    last: { place: 'riverside-nine', hoursAgo: 140 },
  },
  mark: {
    name: { given: 'Mark Anthony', family: 'Villanueva Soriano' },
    sex: 'male',
    born: '1997-01-18',
    home: 'Cebu City',
    work: { by: 'lourdes', status: 'verifying', depth: 'middling' },
    last: { place: 'new-horizon', hoursAgo: 700 },
  },
  analyn: {
    name: { given: 'Analyn', family: 'Tolentino Reyes', also: 'Annalyn' },
    sex: 'female',
    born: '2002-02-27',
    home: 'Baguio',
    work: { by: 'lourdes', status: 'reported', depth: 'middling' },
    last: { place: 'three-rivers', hoursAgo: 33 },
  },
  arnel: {
    name: { given: 'Arnel', family: 'Macaraeg' },
    sex: 'male',
    work: { by: 'lourdes', status: 'reported', depth: 'thin' },
  },
  kristine: {
    name: { given: 'Kristine Joy' },
    work: { by: 'lourdes', status: 'reported', depth: 'name' },
  },
} satisfies Record<string, Invented>)

export const malaysian = peopleFrom('MY', {
  syafiq: {
    name: { given: 'Muhammad Syafiq bin Zainal', also: 'Mohd Shafiq', inside: 'Boy' },
    sex: 'male',
    born: '2000-04-25',
    home: 'Johor Bahru',
    work: { by: 'lourdes', status: 'verified', depth: 'rich' },
    last: { place: 'red-pagoda', hoursAgo: 230 },
  },
  aisyah: {
    name: { given: 'Nur Aisyah binti Othman', also: 'Noor Aishah' },
    sex: 'female',
    born: '1998-11-11',
    home: 'Ipoh',
    work: { by: 'lourdes', status: 'reported', depth: 'thin' },
    last: { place: 'dragon-pearl', hoursAgo: 1000 },
  },
  weiming: {
    name: { given: 'Tan Wei Ming', native: '陳偉明', also: 'Chen Weiming' },
    sex: 'male',
    born: '1994-03-05',
    home: 'Penang',
    work: { by: 'sophea', status: 'verifying', depth: 'middling' },
    last: { place: 'golden-lotus', hoursAgo: 84 },
  },
  kavitha: {
    name: { given: 'Kavitha a/p Subramaniam', native: 'கவிதா சுப்பிரமணியம்' },
    sex: 'female',
    born: '1996-07',
    home: 'Klang',
    work: { by: 'james', status: 'reported', depth: 'thin' },
  },
} satisfies Record<string, Invented>)
