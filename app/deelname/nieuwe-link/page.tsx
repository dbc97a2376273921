import type { Metadata } from 'next'
import { Bericht } from '@/components/deelname/bericht'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'

const { titel, uitleg, anders } = DEELNAME_TEKSTEN.nieuweLink

export const metadata: Metadata = { title: titel }

/** What is answered to who asked for a new link, whether one was sent or not. */
export default function Page() {
  return <Bericht titel={titel} alineas={[uitleg, anders]} />
}
