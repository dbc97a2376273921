import type { Metadata } from 'next'
import { Bericht } from '@/components/deelname/bericht'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'

const { titel, uitleg, werkt } = DEELNAME_TEKSTEN.teVaak

export const metadata: Metadata = { title: titel }

/** Answers too many attempts with links that do not work; see proxy.ts. */
export default async function Page({ searchParams }: PageProps<'/deelname/te-vaak'>) {
  const { tot } = await searchParams
  return <Bericht titel={titel} alineas={[uitleg(new Date(Number(tot))), werkt]} />
}
