import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MailPagina } from '@/components/postbus/mail-pagina'
import { findDemoMail } from '@/lib/postbus/data'

type Props = PageProps<'/postbus/[id]'>

const findMail = async ({ params }: Props) => findDemoMail((await params).id, new Date())

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await findMail(props))?.onderwerp }
}

export default async function Page(props: Props) {
  const mail = await findMail(props)
  if (!mail) notFound()
  return <MailPagina mail={mail} />
}
