import { nativeParts, type NameLists } from './name-parts'

export const thaiNames: NameLists = {
  given: nativeParts(`
    สมชาย Somchai Somchay; สมหญิง Somying; พิมพ์ชนก Pimchanok Phimchanok; วิชัย Wichai Vichai;
    กิตติพงษ์ Kittipong Kittiphong; ณัฐวุฒิ Nattawut Natthawut Nuttawut; ประเสริฐ Prasert Prasoet;
    อนุชา Anucha; ธนพล Thanapon Thanaphon Tanapol; ศิริพร Siriporn Siriphon;
    สุภาพร Supaporn Suphaphon; จิราพร Jiraporn Chiraphon; กาญจนา Kanchana Kanjana;
    รัตนาภรณ์ Rattanaporn Ratanaporn; สุรชัย Surachai Surachay; อภิชาติ Apichart Aphichat Apichat;
    ปรียา Preeya Priya; วรรณา Wanna Vanna; นันทนา Nantana Nanthana; ชัยวัฒน์ Chaiwat Chaivat;
    ธีรพงศ์ Teerapong Theeraphong Thirapong; พงศกร Pongsakorn Phongsakon; สุทธิดา Suttida Sutthida;
    อรทัย Orathai Oratai; มานพ Manop Manob; บุญมี Boonmee Bunmi; สายฝน Saifon Saifhon;
    เกียรติศักดิ์ Kiattisak Kiatisak Kietisak; วีระ Weera Veera Wira; จันทร์เพ็ญ Chanpen Janpen Chanphen;
    ดวงใจ Duangjai Duangchai; เพ็ญศรี Pensri Phensi; ณรงค์ Narong; ทวีศักดิ์ Taweesak Thawisak;
    ภาณุพงศ์ Panupong Phanuphong; สุนิสา Sunisa Suniza; ชลธิชา Chonticha Chonthicha;
    ปวีณา Paweena Pawina; เอกชัย Ekachai Ekkachai; ไพโรจน์ Pairoj Phairot Pairote;
    สมศักดิ์ Somsak Somsakdi; อำนาจ Amnat Amnaj; พรทิพย์ Pornthip Porntip Phonthip;
    นภาพร Napaporn Naphaphon; ยุพิน Yupin Yuphin; เฉลิมชัย Chalermchai Chaloemchai; ลลิตา Lalita;
    มาลี Malee Mali; ธัญญา Thanya Tanya; ศักดิ์ชัย Sakchai Sakdichai`),
  family: nativeParts(`
    ใจดี Jaidee Chaidi Jaidi; ศรีสุข Srisuk Sisuk Srisook; ศรีสวัสดิ์ Srisawat Srisawad Sisawat;
    บุญมี Boonmee Bunmi; พงศ์สวัสดิ์ Phongsawat Pongsawat; แซ่ลิ้ม Saelim Sae-Lim Sae_Lim;
    แซ่ตั้ง Saetang Sae-Tang; สุขสวัสดิ์ Suksawat Sooksawad; ทองดี Thongdee Tongdee Thongdi;
    แก้วมณี Kaewmanee Keawmanee Kaeomani; วงศ์สุวรรณ Wongsuwan Vongsuwan; จันทร์แก้ว Chankaew Jankaew;
    สุวรรณรัตน์ Suwannarat Suwanarat; พรหมมา Promma Phromma; บุญเรือง Boonrueang Boonruang;
    คำแก้ว Khamkaew Kamkaew; อินทร์แก้ว Inkaew Inkeaw; มีสุข Meesuk Misuk; ชัยวงศ์ Chaiwong Chaivong;
    ศรีทอง Srithong Sritong Sithong; ทองคำ Thongkham Tongkam; สายทอง Saithong Saitong;
    นาคสุข Naksuk Narksook; ปัญญาดี Panyadee Punyadee; รักไทย Rakthai Rukthai;
    เพชรรัตน์ Phetcharat Petcharat; กลิ่นหอม Klinhom Klinhorm; วัฒนกุล Wattanakul Watthanakun Vattanakul;
    ธนากร Thanakorn Tanakorn; สมบูรณ์ Somboon Sombun; แสงทอง Saengthong Sangthong;
    ประทุมมา Pratumma Prathumma; โพธิ์ทอง Phothong Photong; ดวงจันทร์ Duangchan Duangjan;
    สิงห์ทอง Singthong Singtong; ชูศรี Chusri Choosri; พันธุ์ดี Phandee Pandee;
    ขวัญเมือง Khwanmueang Kwanmuang; เกตุแก้ว Ketkaew Ketkeaw; หงษ์ทอง Hongthong Hongtong`),
}
