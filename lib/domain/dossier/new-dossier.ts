import { identity } from '../kinds/identity'
import { fieldsOf } from '../record/fields-of'
import type { RecordKind } from '../record/field'

const asked = ['fullName', 'nativeName', 'birthDate', 'sex', 'citizenships']

/**
 * What is asked to open a dossier: a name is enough, the rest is offered because a relative on the phone says it in
 * the same breath. The fields are those of the identity section, read by the same rules.
 */
export const newDossier: RecordKind = {
  ...identity,
  groups: [
    {
      key: 'names',
      fields: fieldsOf(identity)
        .filter(({ key }) => asked.includes(key))
        .map((field) => (field.key === 'fullName' ? { ...field, required: true } : field)),
    },
  ],
}

/** The page of its form; also the key under which what is typed into it is kept. */
export const newDossierPath = '/dossiers/new'
