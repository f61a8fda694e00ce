import { page } from '@/lib/server/entry/page'
import { formPage } from '../../form-page'
import { sectionTitle } from '../../section-title'

export const generateMetadata = sectionTitle('record.save', 'title-form')

export default page('record.save', (request) => formPage(request, 'one'))
