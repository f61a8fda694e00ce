import { nativeParts, type NameLists } from './name-parts'

export const koreanNames: NameLists = {
  family: nativeParts(`
    김 Kim Gim; 이 Lee Yi Rhee; 박 Park Pak Bak; 최 Choi Choe; 정 Jung Jeong Chung; 강 Kang Gang; 조 Cho Jo;
    윤 Yoon Yun; 장 Jang Chang; 임 Lim Im Rim; 한 Han Hahn; 오 Oh O; 서 Seo Suh; 신 Shin Sin; 권 Kwon Gwon;
    황 Hwang; 안 Ahn An; 송 Song; 유 Yoo Yu; 류 Ryu Ryoo; 전 Jeon Jun; 홍 Hong; 고 Ko Koh Go; 문 Moon Mun;
    양 Yang; 손 Son Sohn; 배 Bae Pae; 백 Baek Paik; 허 Heo Huh Hur; 남 Nam; 심 Shim Sim; 노 Noh Roh No;
    곽 Kwak Gwak; 성 Sung Seong; 주 Joo Ju; 우 Woo Wu; 구 Koo Gu; 민 Min; 나 Na Ra; 지 Ji Chi`),
  given: nativeParts(`
    민준 Min-jun Minjoon Min_Jun; 서연 Seo-yeon Seoyeon Suh-yeon; 지훈 Ji-hoon Jihun; 수빈 Su-bin Soobin;
    현우 Hyun-woo Hyeonu Hyunwoo; 지은 Ji-eun Jieun; 영호 Young-ho Yeongho; 은지 Eun-ji Eunjee Eunji;
    준호 Jun-ho Joonho; 미경 Mi-kyung Migyeong Mikyoung; 성민 Sung-min Seongmin; 동현 Dong-hyun Donghyeon;
    혜진 Hye-jin Hyejin; 상훈 Sang-hoon Sanghun; 정희 Jung-hee Jeonghui; 승현 Seung-hyun Seunghyeon;
    유진 Yu-jin Yoojin; 태현 Tae-hyun Taehyeon; 소영 So-young Soyeong; 재민 Jae-min Jaemin;
    경수 Kyung-soo Gyeongsu; 보람 Bo-ram Boram; 철수 Chul-soo Cheolsu; 영희 Young-hee Yeonghui;
    민지 Min-ji Minjee; 예진 Ye-jin Yejin; 도윤 Do-yoon Doyun; 하은 Ha-eun Haeun; 주원 Ju-won Joowon;
    건우 Gun-woo Geonu; 우진 Woo-jin Ujin; 현정 Hyun-jung Hyeonjeong; 명수 Myung-soo Myeongsu;
    광현 Kwang-hyun Gwanghyeon; 나래 Na-rae Narae; 병철 Byung-chul Byeongcheol`),
}
