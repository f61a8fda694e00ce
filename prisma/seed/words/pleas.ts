import type { CountryCode } from '../countries'

type Plea = { words: string; english: string }

/** A request for rescue in the person's own words, by country, as it comes in a message. */
export const pleas = {
  TH: {
    words:
      'ช่วยด้วย ฉันถูกขังอยู่ที่นี่ ออกไปไหนไม่ได้ เขายึดหนังสือเดินทางไว้ ถ้าทำยอดไม่ถึงก็โดนตี อยากกลับบ้าน ขอให้สถานทูตมารับ',
    english:
      'Help. I am locked in here and cannot go anywhere. They keep my passport. If we miss the target we are beaten. I want to go home. I ask the embassy to come for me.',
  },
  ID: {
    words:
      'Tolong bantu saya. Saya dikurung di sini dan tidak boleh keluar. Paspor saya diambil. Kalau tidak capai target kami dihukum. Saya mau pulang, tolong jemput saya.',
    english:
      'Please help me. I am locked up here and may not go out. They took my passport. If we miss the target we are punished. I want to go home, please fetch me.',
  },
  PH: {
    words:
      'Tulungan n’yo po ako. Nakakulong kami rito at hindi makalabas. Kinuha nila ang pasaporte ko. Gusto ko na pong umuwi, sunduin n’yo po kami.',
    english:
      'Please help me. We are locked in here and cannot leave. They took my passport. I want to go home now, please come for us.',
  },
  VN: {
    words:
      'Xin hãy cứu em. Em bị nhốt ở đây, không được ra ngoài. Họ giữ hộ chiếu và bắt gia đình trả tiền chuộc. Em muốn về nhà.',
    english:
      'Please save me. I am locked in here and not allowed out. They hold my passport and make my family pay a ransom. I want to go home.',
  },
  CN: {
    words: '请救救我。我被关在这里，不能出去。他们拿走了我的护照，完不成业绩就挨打。我想回家。',
    english:
      'Please save me. I am shut in here and cannot leave. They took my passport, and whoever misses the target is beaten. I want to go home.',
  },
  TW: {
    words: '請救救我。我被關在這裡，不能出去。他們拿走我的護照，說要賠錢才放人。我想回家。',
    english:
      'Please save me. I am shut in here and cannot leave. They took my passport and say I must pay before they let me go. I want to go home.',
  },
  MY: {
    words:
      'Tolong selamatkan saya. Saya dikurung di sini dan tidak dibenarkan keluar. Pasport saya dirampas. Saya mahu pulang ke rumah.',
    english:
      'Please rescue me. I am locked up here and not allowed out. My passport was taken. I want to go home.',
  },
  IN: {
    words:
      'कृपया मुझे बचाइए। मुझे यहाँ बंद करके रखा है, बाहर नहीं जाने देते। मेरा पासपोर्ट ले लिया है। मैं घर जाना चाहता हूँ।',
    english:
      'Please save me. They keep me locked up here and do not let me out. They took my passport. I want to go home.',
  },
  LA: {
    words: 'ຊ່ວຍຂ້ອຍແດ່ ຂ້ອຍຖືກຂັງຢູ່ນີ້ ອອກໄປບໍ່ໄດ້ ຂ້ອຍຢາກກັບບ້ານ',
    english: 'Please help me. I am locked in here and cannot get out. I want to go home.',
  },
  KH: {
    words: 'សូមជួយខ្ញុំផង ខ្ញុំត្រូវគេឃុំនៅទីនេះ មិនអាចចេញបានទេ ខ្ញុំចង់ទៅផ្ទះ',
    english: 'Please help me. I am held here and cannot leave. I want to go home.',
  },
  MM: {
    words: 'ကျွန်မကို ကယ်ပါ။ ဒီမှာ ပိတ်လှောင်ခံထားရပြီး အပြင်ထွက်လို့ မရပါဘူး။ အိမ်ပြန်ချင်ပါတယ်။',
    english: 'Please save me. I am kept locked in here and cannot go out. I want to go home.',
  },
  KR: {
    words: '도와주세요. 여기 갇혀서 나갈 수가 없습니다. 여권을 빼앗겼어요. 집에 가고 싶습니다.',
    english:
      'Help me. I am locked in here and cannot leave. My passport was taken. I want to go home.',
  },
} as const satisfies Record<CountryCode, Plea>
