import { KitButtons } from './kit-buttons'
import { KitChoiceFields } from './kit-choice-fields'
import { KitCompare } from './kit-compare'
import { KitForm } from './kit-form'
import { KitHeaders } from './kit-headers'
import { KitHistory } from './kit-history'
import { KitMessages } from './kit-messages'
import { KitPieces } from './kit-pieces'
import { KitRecords } from './kit-records'
import { KitSpecialFields } from './kit-special-fields'
import { KitStatus } from './kit-status'
import { KitTables } from './kit-tables'
import { KitTasks } from './kit-tasks'
import { KitTextFields } from './kit-text-fields'
import { KitType } from './kit-type'

/** The kit page, in order; the title of each is the message `kit.section.<key>`. */
export const sections = [
  { key: 'type', Show: KitType },
  { key: 'buttons', Show: KitButtons },
  { key: 'headers', Show: KitHeaders },
  { key: 'records', Show: KitRecords },
  { key: 'tasks', Show: KitTasks },
  { key: 'status', Show: KitStatus },
  { key: 'history', Show: KitHistory },
  { key: 'tables', Show: KitTables },
  { key: 'text-fields', Show: KitTextFields },
  { key: 'choice-fields', Show: KitChoiceFields },
  { key: 'special-fields', Show: KitSpecialFields },
  { key: 'form', Show: KitForm },
  { key: 'compare', Show: KitCompare },
  { key: 'messages', Show: KitMessages },
  { key: 'pieces', Show: KitPieces },
] as const
