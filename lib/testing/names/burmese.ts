import { nativeParts, type NameLists } from './name-parts'

/** Burmese names have no family part: two to four of these words. */
export const burmeseNames: NameLists = {
  family: [],
  given: nativeParts(`
    အောင် Aung Ong; ကျော် Kyaw Kyor; ဇော် Zaw; လင်း Lin Linn; ထက် Htet Htat; မင်း Min Minn; သူ Thu Thuu;
    ဝင်း Win Winn; ခင် Khin Khinn; မောင် Maung Mg; မျိုး Myo; မြင့် Myint Mint; သန်း Than; ထွန်း Htun Tun;
    နိုင် Naing Nine; လှိုင် Hlaing Hline; ဖြိုး Phyo Pyo; ဆွေ Swe Sway; စိုး Soe So; မိုး Moe Mo; ဝေ Wai Way;
    ယံ Yan; အေး Aye Ayeh; နွယ် Nwe Nwal; စု Su Suu; ရည် Yi Yee; သီရိ Thiri Thiry; ဖြူ Phyu Pyu; ဇင် Zin Zinn;
    မာ Mar Ma; နှင်း Hnin Nhin; ခိုင် Khaing Khine; စန္ဒာ Sandar Sanda; တင် Tin; လွင် Lwin; ဦး Oo U;
    ကြည် Kyi Kyee; လှ Hla La; ရွှေ Shwe Shway; ဌေး Htay Tay; ကို Ko; ညီ Nyi Nyee; ပြည့် Pyae Pyay; စံ San;
    ဟိန်း Hein Hain; ခန့် Khant Khan; သက် Thet That; နန္ဒာ Nandar Nanda; ပွင့် Pwint; ချို Cho; ယု Yu;
    သိန်း Thein Thain; သင်း Thin Thinn; မြတ် Myat Myatt; စော Saw; ဝဏ္ဏ Wunna Wanna; နေ Nay Ne; ရဲ Ye Yea;
    ပိုင် Paing Pine; ဆန်း San Hsan; လတ် Latt Lat; ဥမ္မာ Ohnmar Ommar; သော် Thaw; မိ Mi Mie`),
}
