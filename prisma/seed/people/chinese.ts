import { type Invented, peopleFrom } from './person'

export const chinese = peopleFrom('CN', {
  jianming: {
    name: { given: 'Jianming', family: 'Li', native: '李建明', also: 'Lee Kin Ming' },
    sex: 'male',
    born: '1991-04-18',
    home: 'Kunming',
    work: { by: 'james', status: 'verified', depth: 'middling' },
    last: { place: 'red-pagoda', hoursAgo: 240 },
  },
  xiaoxia: {
    name: { given: 'Xiaoxia', family: 'Wang', native: '王晓霞', also: 'Wong Hiu Ha' },
    sex: 'female',
    born: '1997-09-27',
    home: 'Guilin',
    work: { by: 'sophea', status: 'verifying', depth: 'middling' },
    last: { place: 'three-rivers', hoursAgo: 620 },
  },
  zhiqiang: {
    name: { given: 'Zhiqiang', family: 'Chen', native: '陈志强' },
    sex: 'male',
    born: '1989',
    home: 'Fuqing',
    work: { by: 'james', status: 'reported', depth: 'thin' },
  },
  haiyan: {
    name: { native: '刘海燕' },
    sex: 'female',
    work: { by: 'sophea', status: 'reported', depth: 'thin' },
    last: { place: 'golden-lotus', hoursAgo: 2000 },
  },
} satisfies Record<string, Invented>)

export const taiwanese = peopleFrom('TW', {
  yichun: {
    name: {
      given: 'Yi-Chun',
      family: 'Lin',
      native: '林怡君',
      also: 'Lin Yijun',
      inside: 'Xiao Lin',
    },
    sex: 'female',
    born: '1999-03-31',
    home: 'Kaohsiung',
    work: { by: 'sophea', status: 'verified', depth: 'rich' },
    last: { place: 'golden-lotus', hoursAgo: 15 },
  },
  chunchieh: {
    name: { given: 'Chun-Chieh', family: 'Huang', native: '黃俊傑', also: 'Huang Junjie' },
    sex: 'male',
    born: '1995-06-06',
    home: 'Taichung',
    work: { by: 'james', status: 'verifying', depth: 'middling' },
    last: { place: 'riverside-nine', hoursAgo: 130 },
  },
  yating: {
    name: { given: 'Ya-Ting', family: 'Chang', native: '張雅婷' },
    sex: 'female',
    born: '2003-12-12',
    home: 'Tainan',
    work: { by: 'lourdes', status: 'reported', depth: 'thin' },
    last: { place: 'border-star', hoursAgo: 450 },
  },
  kuanyu: {
    name: { native: '陳冠宇', also: '阿宇' },
    work: { by: 'sophea', status: 'reported', depth: 'name' },
  },
} satisfies Record<string, Invented>)
