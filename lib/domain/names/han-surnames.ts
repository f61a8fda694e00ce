/**
 * Family names as their bearers write them outside the mainland, most frequent first: Cantonese,
 * Hokkien, Teochew, Hakka, Vietnamese and Korean spellings that pinyin does not resemble. Wade–Giles
 * needs no entry: it folds like pinyin. Both forms of a character stand before the readings.
 */
const table = `
王 wong ong heng; 李 lee ly lei; 張张 cheung teo chong tiong jang; 劉刘 lau low lew yoo; 陳陈 chan tan ting tran jin;
楊杨 yeung yeo young ieong; 黃黄 wong ng ooi wee hwang; 趙赵 chiu teo chew cho; 吳吴 ng goh wu oh; 周 chow chew choo joo;
徐 tsui chee chui seo; 孫孙 suen soon sun son; 馬马 ma beh; 朱 chu choo ju; 胡 wu woo oh; 郭 kwok quek kuok kwak;
何 ho hoh ha; 林 lam lim rim; 高 ko kou goh; 羅罗 law loh lo; 鄭郑 cheng tay teh chang jeong; 梁 leung leong neo nio;
謝谢 tse chia cheah seah ta; 宋 sung song; 唐 tong tang; 許许 hui koh khoo heo hua; 鄧邓 tang teng; 馮冯 fung pang fong;
韓韩 hon han; 曹 cho tso chou jo; 曾 tsang chan chng chen; 彭 pang phang; 蕭萧肖 siu siew seow; 蔡 choi chua chai choy toh;
潘 poon phua pun; 田 tin chan; 董 tung tang; 袁 yuen wan won; 余 yue yee iu; 葉叶 yip yap ip yeap; 蘇苏 so soh soo su;
呂吕 lui loo leu; 魏 ngai gui wee; 鍾钟 chung cheong choong; 沈 sum sim shum; 洪 hung ang hong; 盧卢 lo loo loh low;
蔣蒋 cheung chiang; 汪 wong ong; 戴 tai tay te; 范 fan hoan; 方 fong png hong; 石 shek chioh sek; 姚 yiu yeo yew;
譚谭 tam tham; 廖 liu liew leow liao; 鄒邹 chau chow; 熊 hung him; 金 kam kim; 陸陆 luk lek; 郝 hok; 孔 hung khong kong;
白 pak peh pek baek; 崔 tsui chui choi; 康 hong khng kang; 毛 mo moh; 邱丘 yau khoo khoo hew chiu; 秦 tseun chun; 江 kong kang;
史 sze; 顧顾 koo ku; 侯 hau how; 邵 siu; 孟 mang; 龍龙 lung leong loong; 萬万 man ban; 段 tuen; 錢钱 chin chien; 湯汤 tong thng;
尹 wan yoon; 黎 lai le loi; 易 yik yick; 常 sheung; 武 mo vo; 賀贺 ho; 賴赖 lai lua; 龔龚 kung keng; 文 man boon moon;
莊庄 chong chng ching; 柯 or kua quah; 阮 yuen nguyen wee; 翁 yung ang ong; 甘 kam kum; 符 fu foo hoo; 關关 kwan; 詹 chim; 施 sze see si;
歐欧 au ow; 顏颜 ngan gan; 嚴严 yim giam; 溫温 wan oon boon voon; 伍 ng; 凌 ling; 連连 lin lian; 柳 lau lew ryu; 辛 san shin; 管 koon;
傅 fu poh; 倪 ngai geh; 駱骆 lok; 饒饶 yiu jau; 巫 mo moo boo; 練练 lin; 官 koon kuan; 塗涂 tu thor; 卓 cheuk toh; 蒙 mung`

const readings = new Map<string, readonly string[]>()
for (const line of table.split(';')) {
  const [characters = '', ...latin] = line.trim().split(/\s+/)
  for (const character of characters) readings.set(character, latin)
}

/**
 * @param surname Han characters
 * @returns other spellings of that family name than pinyin, most frequent first; none when unknown
 */
export function hanSurnameSpellings(surname: string): readonly string[] {
  return readings.get(surname) ?? []
}
