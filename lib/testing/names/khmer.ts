import { nativeParts, type NameLists } from './name-parts'

export const khmerNames: NameLists = {
  family: nativeParts(`
    សុខ Sok Sokh; ជា Chea Jea; គឹម Kim Kem; លី Ly Li; ហេង Heng; ចាន់ Chan; ឆាយ Chhay Chay;
    ម៉ៅ Mao Mau; នួន Nuon Noun; ប៊ុន Bun Boun; អ៊ុំ Um Oum; ទេព Tep; ពៅ Pov Pou; កែវ Keo Keov;
    ឈឹម Chhim Chim; ងួន Nguon; ហុង Hong; ឡុង Long; ស៊ិន Sin; ជួន Chuon; ពេជ្រ Pech Pich; អ៊ុក Uk Ouk;
    មាស Meas Mias; តាន់ Tan; ទិត្យ Tith Tit; ឃុន Khun Khoun; រស់ Ros Rous; សៅ Sao Sau; ហ៊ុន Hun;
    ស៊ុន Sun Soun; យឹម Yim Yem; ប្រាក់ Prak Brak; ខៀវ Khiev Kheav; ទូច Touch Toch; ញឹម Nhim Nhem`),
  given: nativeParts(`
    សុផល Sophal Sophol; តារា Dara Tara; សុភា Sophea Sophia; សុភាព Sopheap Sophiap; វិបុល Vibol Vibul;
    ចាន់ថា Chantha Chanta; រតនា Ratana Rattana Rathana; ស្រីមុំ Sreymom Srey_Mom Sreimom;
    ពិសិដ្ឋ Piseth Pisit Piset; វណ្ណា Vanna Wanna; សំណាង Samnang Somnang; បូរ៉ា Bora Borah;
    ធីតា Thida Tida; មករា Makara Meakara; ពិសី Pisey Pisei; វាសនា Veasna Viasna; វិសាល Visal Wisal;
    ស្រីពៅ Sreypov Srey_Pov Sreypao; កញ្ញា Kanha Kagna; គន្ធា Kunthea Kunthia; រស្មី Rasmey Rasmei;
    ភារុណ Phearun Pharun; ចន្ធូ Chanthou Chantu; សុវណ្ណ Sovann Sovan; ម៉ាលី Maly Mali; ផល្លា Phalla Palla;
    សុគន្ធ Sokun Sokunth; ចរិយា Chariya Charya; លក្ខិណា Leakhena Lakhena; បុប្ផា Bopha Bopa;
    ណារិទ្ធ Narith Narit; វុទ្ធី Vuthy Vuthi; ឧត្តម Oudom Udom; ផានិត Phanith Panit; មុនី Mony Muny;
    រដ្ឋា Ratha Rotha; សម្បត្តិ Sambath Sambat; សុជាតា Socheata Sochata; ធារ៉ា Theara Thera;
    កុសល Kosal Kusal; គីរី Kiri Kirie; សារ៉ាត់ Sarath Sarat; វីរៈ Vireak Virak`),
}
