import type { Metadata } from 'next'
import { PRIVACY } from '@/components/toelichting/privacy-teksten'
import { Tekstpagina } from '@/components/toelichting/tekstpagina'

export const metadata: Metadata = { title: PRIVACY.titel }

export default function Page() {
  return <Tekstpagina {...PRIVACY} />
}
