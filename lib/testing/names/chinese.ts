/** One character and how it is spelled: pinyin, Wade–Giles, Cantonese; then Hokkien or other readings of a family name. */
export type HanReading = { han: string; readings: readonly string[] }

const parse = (text: string): HanReading[] =>
  text
    .split(';')
    .map((entry) => entry.trim().split(/\s+/))
    .filter(([han]) => han)
    .map(([han, ...readings]) => ({ han: han!, readings }))

export const chineseFamily = parse(`
  王 wang wang wong ong; 李 li li lee; 張 zhang chang cheung teo; 刘 liu liu lau low; 陳 chen chen chan tan;
  杨 yang yang yeung yeo; 黃 huang huang wong ng; 赵 zhao chao chiu; 吴 wu wu ng goh; 周 zhou chou chow chew;
  徐 xu hsu tsui; 孙 sun sun suen; 馬 ma ma ma; 朱 zhu chu chu choo; 胡 hu hu wu; 郭 guo kuo kwok quek;
  何 he ho ho; 林 lin lin lam lim; 高 gao kao ko; 羅 luo lo law loh; 鄭 zheng cheng cheng tay; 梁 liang liang leung neo;
  謝 xie hsieh tse chia; 宋 song sung sung; 唐 tang tang tong; 許 xu hsu hui koh; 邓 deng teng tang; 冯 feng feng fung;
  韩 han han hon; 曹 cao tsao cho; 曾 zeng tseng tsang chan; 彭 peng peng pang; 萧 xiao hsiao siu siew; 蔡 cai tsai choi chua;
  潘 pan pan poon phua; 田 tian tien tin; 董 dong tung tung; 袁 yuan yuan yuen; 余 yu yu yue; 叶 ye yeh yip yap;
  苏 su su so; 吕 lu lu lui; 魏 wei wei ngai; 钟 zhong chung chung; 沈 shen shen sum; 洪 hong hung hung ang`)

export const chineseGiven = parse(`
  明 ming ming ming; 志 zhi chih chi; 強 qiang chiang keung; 美 mei mei mei; 玲 ling ling ling; 俊 jun chun chun;
  傑 jie chieh kit; 国 guo kuo kwok; 建 jian chien kin; 文 wen wen man; 华 hua hua wah; 丽 li li lai; 芳 fang fang fong;
  伟 wei wei wai; 秀 xiu hsiu sau; 英 ying ying ying; 小 xiao hsiao siu; 晓 xiao hsiao hiu; 红 hong hung hung;
  军 jun chun kwan; 平 ping ping ping; 刚 gang kang kong; 桂 gui kuei kwai; 娟 juan chuan kuen; 燕 yan yen yin;
  霞 xia hsia ha; 玉 yu yu yuk; 兰 lan lan lan; 春 chun chun chun; 梅 mei mei mui; 龙 long lung lung; 海 hai hai hoi;
  山 shan shan shan; 家 jia chia ka; 豪 hao hao ho; 宏 hong hung wang; 嘉 jia chia ka; 慧 hui hui wai; 敏 min min man;
  雅 ya ya nga; 婷 ting ting ting; 怡 yi yi yi; 君 jun chun kwan; 佳 jia chia kai; 欣 xin hsin yan; 宇 yu yu yu;
  浩 hao hao ho; 子 zi tzu tsz; 涵 han han ham; 思 si ssu sze; 诗 shi shih sze; 雨 yu yu yu; 欢 huan huan fun;
  永 yong yung wing; 德 de te tak; 胜 sheng sheng shing; 发 fa fa fat; 财 cai tsai choi; 庆 qing ching hing;
  辉 hui hui fai; 光 guang kuang kwong; 天 tian tien tin; 祥 xiang hsiang cheung; 福 fu fu fuk; 荣 rong jung wing;
  金 jin chin kam; 銀 yin yin ngan; 月 yue yueh yuet; 凤 feng feng fung; 珍 zhen chen chun; 淑 shu shu suk; 惠 hui hui wai`)
