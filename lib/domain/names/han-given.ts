/**
 * Characters frequent in given names that Cantonese spells unlike Mandarin, as written in Hong Kong,
 * Macau and Malaysia. Characters that are not here are read alike closely enough.
 */
const table = `
強强 keung; 俊 chun; 傑杰 kit; 國国 kwok; 建 kin; 文 man; 華华 wah; 麗丽 lai; 芳 fong; 偉伟 wai; 秀 sau; 小 siu; 曉晓 hiu; 紅红 hung;
軍军 kwan; 剛刚 kong; 桂 kwai; 娟 kuen; 燕 yin; 霞 ha; 玉 yuk; 梅 mui; 龍龙 lung; 海 hoi; 山 shan; 家 ka; 嘉 ka; 宏 wang; 慧 wai; 惠 wai;
敏 man; 雅 nga; 怡 yi; 君 kwan; 佳 kai; 欣 yan; 子 tsz; 涵 ham; 思 sze; 詩诗 sze; 雨 yu; 歡欢 fun; 永 wing; 德 tak; 勝胜 shing; 發发 fat;
財财 choi; 慶庆 hing; 輝辉 fai; 光 kwong; 天 tin; 祥 cheung; 福 fuk; 榮荣 wing; 金 kam; 銀银 ngan; 月 yuet; 鳳凤 fung; 珍 chun; 淑 suk;
志 chi; 智 chi; 明 ming; 健 kin; 堅坚 kin; 景 king; 錦锦 kam; 球 kau; 權权 kuen; 群 kwan; 潔洁 kit; 潤润 yun; 仁 yan; 義义 yee; 禮礼 lai;
安 on; 寶宝 po; 炳 ping; 波 bor; 昌 cheung; 超 chiu; 成 shing; 誠诚 shing; 達达 tat; 東东 tung; 恩 yan; 冠 kwun; 浩 ho; 豪 ho; 學学 hok;
鴻鸿 hung; 雄 hung; 賢贤 yin; 儀仪 yee; 儒 yu; 瓊琼 king; 蓮莲 lin; 亮 leung; 良 leung; 樂乐 lok; 倫伦 lun; 茂 mau; 寧宁 ning; 培 pui;
沛 pui; 佩 pui; 鵬鹏 pang; 新 san; 生 sang; 世 sai; 順顺 shun; 松 chung; 泰 tai; 庭 ting; 威 wai; 維维 wai; 穎颖 wing; 耀 yiu; 業业 yip;
儿兒 yi; 英 ying; 瑩莹 ying; 友 yau; 有 yau; 元 yuen; 遠远 yuen; 源 yuen; 雲云 wan; 芸 wan; 振 chun; 正 ching; 政 ching; 中 chung; 忠 chung;
仲 chung; 宗 chung; 兆 siu; 進进 chun; 興兴 hing; 旭 yuk; 勇 yung; 峰 fung; 鋒锋 fung; 飛飞 fei; 虎 fu; 波 bor; 清 ching; 青 ching; 晴 ching`

const readings = new Map<string, string>()
for (const line of table.split(';')) {
  const [characters = '', latin = ''] = line.trim().split(/\s+/)
  for (const character of characters) readings.set(character, latin)
}

/** The Cantonese spelling of a character of a given name, where it differs; undefined otherwise. */
export function cantoneseGiven(character: string): string | undefined {
  return readings.get(character)
}
