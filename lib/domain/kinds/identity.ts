import {
  birthDateBasis,
  confirmation,
  education,
  maritalStatus,
  sex,
  socioeconomicBand,
} from '../codes/person'
import { language } from '../codes/languages'
import type { RecordKind } from '../record/field'

export const identity = {
  name: 'identity',
  section: 'identity',
  holds: 'one',
  title: ['fullName', 'nativeName'],
  groups: [
    {
      key: 'names',
      fields: [
        { key: 'fullName', type: 'text', exact: true, hint: true, find: 'name' },
        { key: 'givenNames', type: 'text', exact: true },
        { key: 'familyName', type: 'text', exact: true },
        { key: 'nativeName', type: 'text', exact: true, hint: true, find: 'name' },
        { key: 'transliteration', type: 'text', exact: true, hint: true, find: 'name' },
        { key: 'otherNames', type: 'text', exact: true, hint: true, find: 'name' },
        { key: 'insideName', type: 'text', exact: true, hint: true, find: 'name' },
      ],
    },
    {
      key: 'birth',
      fields: [
        { key: 'birthDate', type: 'date', past: true, hint: true },
        { key: 'birthDateBasis', type: 'code', codes: birthDateBasis },
        { key: 'approximateAge', type: 'number', min: 0, max: 120, hint: true },
        { key: 'sex', type: 'code', codes: sex },
      ],
    },
    {
      key: 'nationality',
      fields: [
        { key: 'citizenships', type: 'countries', hint: true },
        { key: 'stateless', type: 'answer' },
      ],
    },
    {
      key: 'photo',
      fields: [
        { key: 'currentPhoto', type: 'files', accept: 'image', hint: true },
        { key: 'photoTakenOn', type: 'date', past: true },
      ],
    },
    {
      key: 'confirmation',
      fields: [
        { key: 'identityConfirmedBy', type: 'code', codes: confirmation, hint: true },
        { key: 'nationalityConfirmedBy', type: 'code', codes: confirmation },
        { key: 'confirmedOn', type: 'date', past: true },
        { key: 'confirmationNote', type: 'paragraph', max: 2000, hint: true },
      ],
    },
    {
      key: 'background',
      fields: [
        { key: 'languages', type: 'codes', codes: language },
        { key: 'ethnicity', type: 'text', sensitive: true },
        { key: 'socioeconomicBand', type: 'code', codes: socioeconomicBand, sensitive: true },
        { key: 'education', type: 'code', codes: education, sensitive: true },
        { key: 'maritalStatus', type: 'code', codes: maritalStatus, sensitive: true },
        { key: 'dependants', type: 'number', min: 0, max: 99, hint: true, sensitive: true },
      ],
    },
  ],
} as const satisfies RecordKind
