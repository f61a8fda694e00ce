import { act, means, purpose } from './act-means-purpose'
import { answer } from './answers'
import type { CodeList } from './code-list'
import {
  channel,
  confidence,
  contactDirection,
  contactOwner,
  privacy,
  proofMethod,
} from './contact'
import { currency } from './currencies'
import { documentHolder, documentType } from './documents'
import { evidenceType } from './evidence'
import { form, iloIndicator, meansOfControl, scamKind } from './exploitation'
import { relation, relativeCheck } from './family'
import { language } from './languages'
import { legalMatter, legalStage } from './legal'
import { decider, outcome, victimStatus } from './outcomes'
import {
  birthDateBasis,
  confirmation,
  education,
  maritalStatus,
  sex,
  socioeconomicBand,
} from './person'
import {
  crossing,
  entryPermission,
  payer,
  platform,
  recruiterRelation,
  recruitmentMethod,
  transport,
} from './recruitment'
import {
  informationGrade,
  sightingEffect,
  sightingMethod,
  sourceGrade,
  whereabouts,
} from './sightings'
import { noteTopic, supportState, supportStep, supportType, urgency } from './support'

/** Every closed list, for the messages and for exchange with the case data standard. */
export const codeLists = [
  act,
  answer,
  birthDateBasis,
  channel,
  confidence,
  confirmation,
  contactDirection,
  contactOwner,
  crossing,
  currency,
  decider,
  documentHolder,
  documentType,
  education,
  entryPermission,
  evidenceType,
  form,
  iloIndicator,
  informationGrade,
  language,
  legalMatter,
  legalStage,
  maritalStatus,
  means,
  meansOfControl,
  noteTopic,
  outcome,
  payer,
  platform,
  privacy,
  proofMethod,
  purpose,
  recruiterRelation,
  recruitmentMethod,
  relation,
  relativeCheck,
  scamKind,
  sex,
  sightingEffect,
  sightingMethod,
  socioeconomicBand,
  sourceGrade,
  supportState,
  supportStep,
  supportType,
  transport,
  urgency,
  victimStatus,
  whereabouts,
] as const satisfies readonly CodeList[]
