import type { CountryCode } from '../countries'

/** Invented recruitment advertisements in the manner of real ones. Source of the hints: domain.md, "Red flags". */
export const ads = {
  TH: 'รับสมัครแอดมินตอบแชท รายได้สูง ไม่ต้องใช้ทักษะ ที่พักและอาหารฟรี มีรถรับ-ส่งถึงที่ ทักแชทได้เลย',
  ID: 'Dicari customer service online, gaji fantastis, tanpa ijazah, tanpa pengalaman. Tiket, visa turis dan mess ditanggung. Chat saja, berangkat minggu ini!',
  PH: 'HIRING: chat support, English speaker. Libreng plane ticket, free housing and food, USD 1,200 a month. No experience needed, just a typing test. PM me.',
  VN: 'Việc nhẹ lương cao, bao ăn ở, 20–30 triệu/tháng, không cần kinh nghiệm, có xe đón tận nơi. Liên hệ Zalo.',
  CN: '高薪诚聘客服，月薪一万五以上，包吃住，包机票，无需经验，六个月合同，介绍朋友有奖金。',
  TW: '海外客服・打字員，月薪9萬起，包吃包住包機票，免經驗，旅遊簽即可，限額招募。',
  MY: 'Kerja kosong luar negara: admin chat, gaji lumayan, tanpa pengalaman, tiket dan hostel disediakan. Hantar gambar pasport untuk tempah tiket.',
  IN: 'Data entry / computer operator in Thailand, salary 80,000 INR, free visa, ticket and food. Only typing test. Send passport photo on WhatsApp.',
  LA: 'ຮັບສະໝັກພະນັກງານຕອບແຊັດ ເງິນເດືອນສູງ ທີ່ພັກ ແລະ ອາຫານຟຣີ ບໍ່ຕ້ອງມີປະສົບການ',
  KH: 'ជ្រើសរើសបុគ្គលិកឆ្លើយឆាត ប្រាក់ខែខ្ពស់ មានកន្លែងស្នាក់នៅ និងអាហារឥតគិតថ្លៃ',
  MM: 'ကွန်ပျူတာဝန်ထမ်း အလိုရှိသည်။ လစာကောင်း၊ နေစရာ စားစရာ အခမဲ့၊ အတွေ့အကြုံ မလိုပါ။',
  KR: '해외 고객센터 직원 모집. 월 500만원 이상 보장, 숙소·비자 제공, 경력 무관.',
} as const satisfies Record<CountryCode, string>
