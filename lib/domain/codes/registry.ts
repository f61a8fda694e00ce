import { act, means, purpose } from './act-means-purpose'
import { answer } from './answers'
import type { CodeList } from './code-list'
import {
  channel,
  confidence,
  contactAnswer,
  contactDirection,
  contactOwner,
  placeZone,
  privacy,
  proofMethod,
} from './contact'
import { currency } from './currencies'
import { documentHolder, documentType } from './documents'
import { evidenceType } from './evidence'
import { clearanceItem, clearanceState, detentionKind, finePayer, waiverAnswer } from './exit'
import { form, iloIndicator, meansOfControl, scamKind } from './exploitation'
import { relation, relativeCheck } from './family'
import { language } from './languages'
import { legalMatter, legalStage } from './legal'
import { counterpartyRole, demand, negotiationDirection, negotiationOutcome } from './negotiation'
import { packetChannel, packetOutcome } from '../packet/codes'
import { decider, instrument, outcome, victimStatus } from './outcomes'
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
  voidReason,
  whereabouts,
} from './sightings'
import {
  noteTopic,
  screeningResult,
  supportState,
  supportStep,
  supportType,
  urgency,
} from './support'
import { releaseWay } from './workflow'

/** Every closed list, for the messages and for exchange with the case data standard. */
export const codeLists = [
  act,
  answer,
  birthDateBasis,
  channel,
  clearanceItem,
  clearanceState,
  confidence,
  confirmation,
  contactAnswer,
  contactDirection,
  contactOwner,
  counterpartyRole,
  crossing,
  currency,
  decider,
  demand,
  detentionKind,
  documentHolder,
  documentType,
  education,
  entryPermission,
  evidenceType,
  finePayer,
  form,
  iloIndicator,
  informationGrade,
  instrument,
  language,
  legalMatter,
  legalStage,
  maritalStatus,
  means,
  meansOfControl,
  negotiationDirection,
  negotiationOutcome,
  noteTopic,
  outcome,
  packetChannel,
  packetOutcome,
  payer,
  placeZone,
  platform,
  privacy,
  proofMethod,
  purpose,
  recruiterRelation,
  recruitmentMethod,
  relation,
  relativeCheck,
  releaseWay,
  scamKind,
  screeningResult,
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
  voidReason,
  waiverAnswer,
  whereabouts,
] as const satisfies readonly CodeList[]
