import type { Metadata } from 'next'
import { DekkingDeel } from '@/components/toelichting/dekking'
import { Tekstpagina } from '@/components/toelichting/tekstpagina'
import { VERANTWOORDING } from '@/components/toelichting/verantwoording-teksten'
import { loadDekking } from '@/lib/kader/loaders'

export const metadata: Metadata = { title: VERANTWOORDING.titel }

export default function Page() {
  return (
    <>
      <Tekstpagina {...VERANTWOORDING} />
      <DekkingDeel dekking={loadDekking()} />
    </>
  )
}
