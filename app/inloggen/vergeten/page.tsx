import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { UITNODIGING_TEKSTEN } from '@/components/uitnodigingen/teksten'
import { VergetenPagina } from '@/components/uitnodigingen/vergeten-pagina'
import { mailMogelijk } from '@/lib/postbus/data'
import { vraagLink } from './actions'

export function generateMetadata(): Metadata {
  return mailMogelijk() ? TITLE_BY_FORM : { title: UITNODIGING_TEKSTEN.vergeten.titel }
}

// Whether mail can be sent is a setting of the installation, not of the build.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <VergetenPagina mailMogelijk={mailMogelijk()} action={vraagLink} />
}
