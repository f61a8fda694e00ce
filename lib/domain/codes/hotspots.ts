/**
 * Places known for scam compounds: the area each lies in and the spellings met, folded by the
 * reader. Names are the messages `codes.hotspot.<key>`. Source: domain.md, red flag 9.
 */
export const hotspots = [
  {
    key: 'sihanoukville',
    area: 'KH-18',
    spellings: [
      'sihanoukville',
      'krong preah sihanouk',
      'kampong som',
      'สีหนุวิลล์',
      'ក្រុងព្រះសីហនុ',
      '西哈努克',
      '西港',
      '施亚努',
    ],
  },
  {
    key: 'poipet',
    area: 'KH-1',
    spellings: ['poipet', 'paoy paet', 'ปอยเปต', 'ប៉ោយប៉ែត', '波贝', '波貝'],
  },
  { key: 'bavet', area: 'KH-20', spellings: ['bavet', 'moc bai', 'បាវិត', 'บาเวต', '巴域', '巴威'] },
  { key: 'bokor', area: 'KH-7', spellings: ['bokor', 'បូកគោ', 'โบกอร์', '波哥山', '波哥'] },
  {
    key: 'osmach',
    area: 'KH-22',
    spellings: ["o'smach", 'osmach', 'o smach', 'អូរស្មាច់', 'โอเสม็ด', '奥斯玛'],
  },
  {
    key: 'koh_kong',
    area: 'KH-9',
    spellings: ['koh kong', 'kaoh kong', 'កោះកុង', 'เกาะกง', '国公', '戈公'],
  },
  { key: 'myawaddy', area: 'MM-13', spellings: ['myawaddy', 'myawadi', 'မြဝတီ', 'เมียวดี', '妙瓦底'] },
  {
    key: 'shwe_kokko',
    area: 'MM-13',
    spellings: ['shwe kokko', 'shwe koko', 'yatai', 'ရွှေကုက္ကို', 'ชเวโก๊กโก่', '水沟谷', '亚太城'],
  },
  { key: 'kk_park', area: 'MM-13', spellings: ['kk park', 'kkpark', 'kk园区', 'เคเคปาร์ค'] },
  {
    key: 'laukkai',
    area: 'MM-17',
    spellings: ['laukkai', 'laukkaing', 'laokai', 'လောက်ကိုင်', 'เล่าก์ก่าย', '老街', '果敢'],
  },
  {
    key: 'tachileik',
    area: 'MM-17',
    spellings: ['tachileik', 'tachilek', 'တာချီလိတ်', 'ท่าขี้เหล็ก', '大其力'],
  },
  {
    key: 'golden_triangle',
    area: 'LA-BK',
    spellings: [
      'golden triangle',
      'gtsez',
      'kings romans',
      'ton pheung',
      'tonpheung',
      'bokeo',
      'ສາມຫຼ່ຽມຄຳ',
      'ຕົ້ນເຜິ້ງ',
      'บ่อแก้ว',
      'สามเหลี่ยมทองคำ',
      '金三角',
      '金木棉',
    ],
  },
] as const satisfies readonly { key: string; area: string; spellings: readonly string[] }[]
