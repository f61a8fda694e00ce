import { codeList, standardList } from './code-list'

export const recruitmentMethod = standardList('recruitmentMethod', 'vic_MethodOfRecruitment', {
  online_ad: 'ThroughAnOnlineAdvertisement',
  social_network: 'ThroughOnlineSocialNetworks',
  friends: 'ThroughFriendsOrSocialEvents',
  family: 'ThroughFamilyOrFamilyEvents',
  at_work: 'AtWork',
  business: 'AtAPlaceOfBusiness',
  education: 'AtAnEducationalInstitution',
  television: 'ThroughATelevisionAdvert',
  newspaper: 'ThroughANewspaperAdvert',
  agency: 'x_ThroughARecruitmentAgency',
  abduction: 'x_ByAbduction',
  other: 'Other',
})

export const platform = standardList('platform', 'vic_RecruitmentWebsitesAndApps', {
  facebook: 'Facebook',
  messenger: 'FacebookMessenger',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  line: 'Line',
  wechat: 'WeChat',
  qq: 'QQ',
  qzone: 'QZone',
  weibo: 'x_Weibo',
  tiktok: 'TikTok',
  x: 'Twitter',
  viber: 'Viber',
  zalo: 'x_Zalo',
  kakaotalk: 'x_KakaoTalk',
  snapchat: 'SnapChat',
  linkedin: 'x_LinkedIn',
  job_site: 'x_JobSite',
  dating_app: 'x_DatingApp',
  game: 'x_Game',
  forsale: '4Sale',
  other: 'Other',
})

/** The standard spells the last value without its c. */
export const recruiterRelation = standardList('recruiterRelation', 'vic_RelationshipToTrafficker', {
  familial: 'Familial',
  acquainted: 'Acquainted',
  unacquainted: 'Unaquainted',
})

export const payer = codeList('payer', [
  'person',
  'family',
  'friend',
  'recruiter',
  'operator',
  'loan',
  'other',
  'unknown',
])

export const transport = codeList('transport', [
  'plane',
  'bus',
  'car',
  'van_truck',
  'motorbike',
  'train',
  'boat',
  'on_foot',
  'other',
  'unknown',
])

/** How a border was crossed on this leg. */
export const crossing = codeList('crossing', [
  'none',
  'official',
  'official_bribed',
  'unofficial',
  'unofficial_at_night',
  'river',
  'unknown',
])

export const entryPermission = codeList('entryPermission', [
  'visa_free',
  'tourist_visa',
  'business_visa',
  'work_visa',
  'border_pass',
  'none',
  'unknown',
])
