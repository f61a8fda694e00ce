import { latinParts, type NameLists } from './name-parts'

/** Any of them may stand first or last, or alone. */
export const indonesianNames: NameLists = {
  given: latinParts(`
    Muhammad Muhamad Mohamad Moch. M.; Siti Sitti; Budi Boedi; Agus Agoes; Dewi Dewie; Sri; Rizky Rizki Risky Rizqi;
    Andi Andy; Dian; Eko; Joko Djoko; Slamet Selamet; Bambang; Yudhi Yudi; Fajar Fadjar; Indah; Ratna; Rina;
    Yuliana Juliana; Novita Nofita; Nurul Noerul; Dwi; Tri; Putri Poetri; Ayu Aju; Ahmad Achmad Akhmad;
    Yusuf Jusuf Yusup Joesoef; Syahrul Sjahrul Sahrul; Firman; Hendra; Wahyu Wahju; Fitri Fitry; Linda; Rudi Rudy Roedi`),
  family: latinParts(`
    Santoso Santosa; Wijaya Widjaja Wijaja; Pratama; Nurhaliza Noerhaliza; Wahyuni Wahjuni; Hidayat Hidajat;
    Sulistyo Sulistio; Suharto Soeharto; Setiawan Setyawan Stiawan; Kurniawan Kurnyawan; Rahayu Rahaju; Lestari;
    Nugroho Noegroho; Hartono; Susanti Susanty; Fitriani Fitriany Fitryani; Handoko; Suryadi Surjadi Soeryadi;
    Firmansyah Firmansjah; Permata; Sari Sarie; Maulana; Hakim Hakiem; Hasan Hassan; Ismail; Hidayah Hidayyah;
    Utami Oetami; Wulandari Woelandari; Saputra Syaputra Sapoetra; Gunawan Goenawan; Simanjuntak Simandjuntak;
    Siregar; Nasution Nasoetion; Situmorang; Sihombing; Ginting; Tampubolon; Purnomo Poernomo; Subagyo Soebagio`),
}
