import { type Invented, peopleFrom } from './person'

export const lao = peopleFrom('LA', {
  bounmy: {
    name: { given: 'Bounmy', family: 'Keomany', native: 'ບຸນມີ ແກ້ວມະນີ', also: 'Bunmi' },
    sex: 'male',
    born: '1998-01-09',
    home: 'Luang Namtha',
    work: { by: 'james', status: 'verifying', depth: 'middling' },
    last: { place: 'blue-ginkgo', hoursAgo: 90 },
  },
  latsamy: {
    name: { given: 'Latsamy', family: 'Phommachanh', native: 'ລັດສະໝີ ພົມມະຈັນ' },
    sex: 'female',
    born: '2005-09-15',
    home: 'Houayxay',
    work: { by: 'sophea', status: 'reported', depth: 'thin' },
    last: { place: 'blue-ginkgo', hoursAgo: 560 },
  },
  khamla: {
    name: { given: 'Khamla', native: 'ຄຳຫຼ້າ' },
    work: { by: 'james', status: 'reported', depth: 'name' },
  },
} satisfies Record<string, Invented>)

export const khmer = peopleFrom('KH', {
  sophal: {
    name: { given: 'Sophal', family: 'Sok', native: 'សុខ សុផល', also: 'Sophol' },
    sex: 'male',
    born: '1997-11-23',
    home: 'Battambang',
    work: { by: 'sophea', status: 'verifying', depth: 'middling' },
    last: { place: 'new-horizon', hoursAgo: 280 },
  },
  sreymom: {
    name: { given: 'Sreymom', family: 'Chea', native: 'ជា ស្រីមុំ', also: 'Srey Mom' },
    sex: 'female',
    born: '2003-04',
    home: 'Prey Veng',
    work: { by: 'sophea', status: 'reported', depth: 'thin' },
  },
} satisfies Record<string, Invented>)

export const burmese = peopleFrom('MM', {
  thiri: {
    name: { given: 'Thiri Swe', native: 'သီရိဆွေ', also: 'Thiry Sway', inside: 'Ma Thiri' },
    sex: 'female',
    born: '2000-06-29',
    home: 'Mawlamyine',
    work: { by: 'james', status: 'verified', depth: 'rich' },
    last: { place: 'silver-teak', hoursAgo: 36 },
  },
  aungkyaw: {
    name: { given: 'Aung Kyaw Htet', native: 'အောင်ကျော်ထက်', also: 'Ong Kyaw' },
    sex: 'male',
    born: '1995-03-27',
    home: 'Bago',
    work: { by: 'james', status: 'verifying', depth: 'middling' },
    last: { place: 'red-pagoda', hoursAgo: 1200 },
  },
  minthu: {
    name: { given: 'Min Thu Win', native: 'မင်းသူဝင်း' },
    sex: 'male',
    born: '2001',
    work: { by: 'sophea', status: 'reported', depth: 'thin' },
    last: { place: 'three-rivers', hoursAgo: 100 },
  },
  khinmar: {
    name: { given: 'Khin Mar', native: 'ခင်မာ' },
    work: { by: 'james', status: 'reported', depth: 'name' },
  },
} satisfies Record<string, Invented>)
