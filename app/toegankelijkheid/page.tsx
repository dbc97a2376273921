import type { Metadata } from 'next'
import { TOEGANKELIJKHEID } from '@/components/toelichting/toegankelijkheid-teksten'
import { Tekstpagina } from '@/components/toelichting/tekstpagina'

export const metadata: Metadata = { title: TOEGANKELIJKHEID.titel }

export default function Page() {
  return <Tekstpagina {...TOEGANKELIJKHEID} />
}
