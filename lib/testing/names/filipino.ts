import { latinParts, type NameLists } from './name-parts'

/** Given names, the mother's family name, the father's. */
export const filipinoNames: NameLists = {
  given: latinParts(`
    Maria Ma.; Jose Joseh; Juan; Cristina Christina Kristina; Jennifer Jenifer Jeniffer; Mark Marc; Anthony Antony;
    John Jhon; Michael Micheal Maykel; Angelica Angelika; Rowena Rowina; Marites Maritess Maritez; Rodrigo Rodrego;
    Reynaldo Renaldo Reinaldo; Jericho Jerico Jeriko; Princess Prinsess; Kristine Christine; Jayson Jason;
    Rommel Romel; Cherry Chery; Joy; Lyn Lynn; Grace; Catherine Katherine Kathrine; Ronald; Emmanuel Emanuel;
    Rosalinda; Analyn Annalyn; Eduardo Edwardo; Ricardo Rikardo; Shiela Sheila; Arnel; Rizalina Risalina; Vicente Visente`),
  family: latinParts(`
    Santos; Reyes Reyez; Cruz Crus; Dela_Cruz De_la_Cruz Delacruz; Bautista Bawtista; Ocampo Okampo; Garcia Garsia;
    Mendoza Mendosa; Torres Tores; Villanueva Vilanueva; Ramos; Aquino Akino; Castillo Castilio; Rivera Ribera;
    Flores Florez; Gonzales Gonzalez Gonsales; Fernandez Fernandes; Lopez Lopes; Perez Peres; Mercado Merkado;
    Salazar Salasar; Domingo; Pascual Paskual; Aguilar Agilar; Navarro Nabarro; Soriano; Valdez Valdes; Manalo;
    Magsaysay Magsaisai; Pangilinan Panglinan; Dimaculangan Dimakulangan; Macaraeg Makaraeg; Lacson Lakson;
    Tolentino; Evangelista Ebangelista; De_Guzman Deguzman; San_Jose Sanjose`),
}
