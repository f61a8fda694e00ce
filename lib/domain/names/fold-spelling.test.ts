import { describe, expect, it } from 'vitest'
import { foldSpelling } from './fold-spelling'
import { nameToken } from './name-tokens'

/** Spellings of one name found on papers of one person or family. */
const alike = [
  'jaidee chaidi jaidi',
  'srisuk sisuk srisook',
  'wongsuwan vongsuwan',
  'pairoj pairot phairot',
  'prasert prasoet',
  'kaewmanee keomany kaeomani',
  'xayasith sayasit',
  'bounmy bunmi',
  'sophal sophol',
  'zhang chang',
  'xiaoming hsiaoming',
  'guoqiang kuochiang',
  'jung jeong chung',
  'young yeong',
  'hyun hyeon',
  'wijaya widjaja',
  'suharto soeharto',
  'rizki rizky risky rizqi',
  'muhammad mohd md mohamad',
  'othman usman osman',
  'lakshmi laxmi',
  'gurpreet gurprit',
  'chaudhary chowdhury',
  'myint mint',
  'hlaing hline',
  'cristina kristina christina',
  'reyes reyez',
  'nguyen nguyn',
]

/** Different names that a careless fold would make one. */
const apart = [
  'somchai somsak',
  'siti sari',
  'rajesh rakesh',
  'santos santiago',
  'kim lim',
  'tran pham',
]

describe('nameToken', () => {
  it.each(alike)('one bone: %s', (spellings) => {
    const bones = spellings.split(' ').map((spelling) => nameToken(spelling).bone)
    expect(new Set(bones).size).toBe(1)
  })

  it.each(apart)('two bones: %s', (names) => {
    const bones = names.split(' ').map((name) => nameToken(name).bone)
    expect(new Set(bones).size).toBe(2)
  })

  it('keeps the vowel of short words alone', () => {
    expect(nameToken('hung').bone).not.toBe(nameToken('hang').bone)
    expect(nameToken('somchai').bone).toBe(nameToken('samchoi').bone)
  })
})

describe('foldSpelling', () => {
  it('leaves something of every word', () => {
    for (const word of ['h', 'r', 'y', 'w', 'hr', 'rh', 'oo', 'hhh']) {
      expect(foldSpelling(word)).not.toBe('')
    }
  })
})
