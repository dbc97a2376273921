import type { Metadata } from 'next'
import { Tekstpagina } from '@/components/toelichting/tekstpagina'
import { VERANTWOORDING } from '@/components/toelichting/verantwoording-teksten'

export const metadata: Metadata = { title: VERANTWOORDING.titel }

export default function Page() {
  return <Tekstpagina {...VERANTWOORDING} />
}
