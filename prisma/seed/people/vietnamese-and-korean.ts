import { type Invented, peopleFrom } from './person'

export const vietnamese = peopleFrom('VN', {
  huong: {
    name: {
      given: 'Thi Huong',
      family: 'Nguyen',
      native: 'Nguyễn Thị Hương',
      also: 'Huong Nguyen',
      inside: 'A Hương',
    },
    sex: 'female',
    born: '2002-08-14',
    home: 'Cần Thơ',
    work: { by: 'sophea', status: 'verified', depth: 'rich' },
    last: { place: 'dragon-pearl', hoursAgo: 40 },
  },
  quyet: {
    name: { given: 'Van Quyet', family: 'Tran', native: 'Trần Văn Quyết', also: 'Quiet' },
    sex: 'male',
    born: '1996-12-03',
    home: 'Nghệ An',
    work: { by: 'james', status: 'verifying', depth: 'rich' },
    last: { place: 'golden-lotus', hoursAgo: 1300 },
  },
  duyen: {
    name: { given: 'Minh Duyen', family: 'Le', native: 'Lê Minh Duyên', also: 'Zuyen' },
    sex: 'female',
    born: '2007-02-20',
    home: 'Tây Ninh',
    work: { by: 'sophea', status: 'verifying', depth: 'middling' },
    last: { place: 'dragon-pearl', hoursAgo: 55 },
  },
  bao: {
    name: { given: 'Quoc Bao', family: 'Pham', native: 'Phạm Quốc Bảo' },
    sex: 'male',
    born: '1999-05-09',
    home: 'Đồng Nai',
    work: { by: 'sophea', status: 'reported', depth: 'middling' },
    last: { place: 'cloud-peak', hoursAgo: 330 },
  },
  phuc: {
    name: { native: 'Phúc' },
    work: { by: 'james', status: 'reported', depth: 'name' },
  },
} satisfies Record<string, Invented>)

export const korean = peopleFrom('KR', {
  minjun: {
    name: { given: 'Minjun', family: 'Kim', native: '김민준', also: 'Kim Min-jun', inside: 'M' },
    sex: 'male',
    born: '2001-01-16',
    home: 'Daegu',
    work: { by: 'sophea', status: 'verified', depth: 'rich' },
    last: { place: 'cloud-peak', hoursAgo: 70 },
  },
  seoyeon: {
    name: { given: 'Seoyeon', family: 'Park', native: '박서연', also: 'Pak Suh-yeon' },
    sex: 'female',
    born: '1998-10-28',
    home: 'Incheon',
    work: { by: 'james', status: 'reported', depth: 'thin' },
    last: { place: 'golden-lotus', hoursAgo: 95 },
  },
} satisfies Record<string, Invented>)
