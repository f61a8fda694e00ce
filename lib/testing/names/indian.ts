import { nativeParts, type NameLists } from './name-parts'

export const indianNames: NameLists = {
  given: nativeParts(`
    राजेश Rajesh Raajesh; राकेश Rakesh; प्रिया Priya Pria; संजय Sanjay Sanjai; लक्ष्मी Lakshmi Laxmi; सुनील Sunil Suneel;
    अनीता Anita Aneeta; विजय Vijay Vijai Bijay; दीपक Deepak Dipak; रवि Ravi Ravee; सुरेश Suresh; गीता Geeta Gita;
    अमित Amit Ameet; पूजा Pooja Puja; मोहन Mohan; कविता Kavita Kavitha; अशोक Ashok Asok; नेहा Neha Neeha;
    मनोज Manoj; रेखा Rekha; हरप्रीत Harpreet Harprit; गुरप्रीत Gurpreet Gurprit; जसविंदर Jaswinder Jasvinder;
    मुकेश Mukesh; सीमा Seema Sima; विकास Vikas Bikash; अरुण Arun; शिवानी Shivani Shivanee; कृष्ण Krishna Krishnan;
    विनोद Vinod Binod; सरिता Sarita; प्रकाश Prakash Prakas; ज्योति Jyoti Jyothi; नितिन Nitin Nithin; आरती Aarti Arti`),
  family: nativeParts(`
    कुमार Kumar Kumaar; सिंह Singh Sing; शर्मा Sharma Sarma; यादव Yadav Yadaw; वर्मा Verma Varma; गुप्ता Gupta;
    चौधरी Chaudhary Choudhury Chowdhury; पटेल Patel; मिश्रा Mishra Misra; पांडे Pandey Pande; दास Das Dass;
    विश्वकर्मा Vishwakarma Biswakarma; ठाकुर Thakur Takur; तिवारी Tiwari Tiwary Tewari; रेड्डी Reddy Reddi; नायर Nair Nayar;
    अग्रवाल Agarwal Aggarwal Agrawal; जोशी Joshi Joshee; राव Rao Rau; मेहता Mehta; चौहान Chauhan Chouhan; गिल Gill Gil;
    राय Rai Ray; थापा Thapa Tapa; श्रेष्ठ Shrestha Shresta; तमांग Tamang; गुरुंग Gurung; लामा Lama; खत्री Khatri; धालीवाल Dhaliwal`),
}
