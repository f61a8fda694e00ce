import { latinParts, type NameLists } from './name-parts'

/** Own name, then the father's after bin, binti or nothing. */
export const malayNames: NameLists = {
  given: latinParts(`
    Muhammad Mohd Mohamad Md Mohammed; Nur Noor Nor; Siti; Ahmad Ahmed; Abdul Abd; Amirul Amirol; Farah Fara;
    Syafiq Shafiq Shafik; Hafiz Hafidz; Izzat Izat; Aisyah Aishah Aisha; Faizal Faisal; Azman; Nadia Nadiah;
    Norazlina Noorazlina; Faridah Farida; Rohana Rohanah; Shahrul Syahrul; Haziq Hazik; Danish Daanish; Irfan Irfaan;
    Aiman Ayman; Batrisyia Batrisha; Balqis Bilqis; Khadijah Khatijah; Zulkifli Zulkefli Dzulkifli`),
  family: latinParts(`
    Ismail Ismael; Rahman Rahmaan; Zainal Zainol; Abidin; Yusof Yusoff Yusuf; Othman Osman Usman; Ibrahim Ebrahim;
    Razak Razaq; Harun Haron; Mahmud Mahmood; Salleh Saleh; Hassan Hasan; Hussein Husin Hussain;
    Kamaruddin Kamarudin Qamaruddin; Latif Lateef; Aziz Azis; Jamaluddin Jamaludin; Nizam Nizaam; Hakim Hakeem;
    Firdaus; Idris Iddris; Sulaiman Sulaeman; Bakar Bakr; Daud Dawood; Omar Umar; Zakaria Zakariya; Kassim Kasim`),
}
