import { nativeParts, type NameLists } from './name-parts'

export const laoNames: NameLists = {
  given: nativeParts(`
    ສົມສັກ Somsack Somsak; ບຸນມີ Bounmy Bounmi Bunmi; ທອງໄລ Thonglay Thonglai;
    ວິໄລພອນ Vilayphone Vilaiphone; ຄຳພູ Khamphou Khamphu; ບຸນທັນ Bounthanh Bounthan;
    ນ້ອຍ Noy Noi; ດາວັນ Davanh Davan; ລັດສະໝີ Latsamy Ratsamy; ມະນີວັນ Manivanh Manivan;
    ຄຳແສນ Khamsene Khamsaen; ສີວິໄລ Sivilay Sivilai; ວັນນາ Vanna Wanna; ທອງສຸກ Thongsouk Thongsuk;
    ສົມພອນ Somphone Somphon; ບົວພັນ Bouaphanh Bouaphan; ອານຸສອນ Anousone Anouson;
    ວຽງໄຊ Viengxay Viengsay; ສຸພາພອນ Souphaphone Suphaphon; ແສງດາວ Sengdao Saengdao;
    ຄຳຫຼ້າ Khamla Khamlar; ຈັນສະໝອນ Chansamone Chansamon; ພິລາວັນ Philavanh Philavan;
    ໄພວັນ Phayvanh Phaivan; ສຸກສະຫວັນ Souksavanh Souksavan; ແກ້ວ Keo Kaew; ຄຳດີ Khamdy Khamdee;
    ສອນໄຊ Sonexay Sonsay; ພອນທິບ Phonethip Phonthip; ນາລີ Naly Nalee; ບຸນຈັນ Bounchanh Bounchan;
    ສົມຈິດ Somchit Somjit; ທິດາ Thida Tida; ອຸດົມ Oudom Udom; ຈັນທາ Chantha Chanta`),
  family: nativeParts(`
    ພອນສະຫວັນ Phonesavanh Phonsavan; ແກ້ວມະນີ Keomany Kaewmany; ສີສະຫວາດ Sisavath Sisavat;
    ຈັນທະວົງ Chanthavong Chantavong; ວົງສາ Vongsa Wongsa; ອິນທະວົງ Inthavong Intavong;
    ພູວົງ Phouvong Phuvong; ສຸລິວົງ Soulivong Sulivong; ໄຊຍະສິດ Xayasith Sayasit;
    ໄຊຍະວົງ Xayavong Sayavong; ພົມມະຈັນ Phommachanh Phommachan; ພົງສະຫວັນ Phongsavanh Pongsavan;
    ສີສຸພັນ Sisouphanh Sisuphan; ແກ້ວບຸນພັນ Keobounphanh Keobounphan; ວົງພະຈັນ Vongphachanh Vongphachan;
    ສະຫວັນ Savanh Savan; ລາດຊະວົງ Ratsavong Latsavong; ສີທອງ Sithong Sitong; ວົງໄຊ Vongxay Vongsay;
    ດວງດີ Douangdy Duangdee; ຫຼວງລາດ Luanglath Louanglat; ທຳມະວົງ Thammavong Tammavong;
    ສຸວັນນະ Souvanna Suvanna; ບຸບຜາ Boupha Bubpha; ອິນທິລາດ Inthilath Intilat`),
}
