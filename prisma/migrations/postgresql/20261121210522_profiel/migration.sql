-- CreateTable
CREATE TABLE "Profielantwoord" (
    "id" TEXT NOT NULL,
    "gemeenteCode" TEXT NOT NULL,
    "vraagId" TEXT NOT NULL,
    "opties" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" TEXT NOT NULL,

    CONSTRAINT "Profielantwoord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Profielantwoord_gemeenteCode_vraagId_key" ON "Profielantwoord"("gemeenteCode", "vraagId");

-- AddForeignKey
ALTER TABLE "Profielantwoord" ADD CONSTRAINT "Profielantwoord_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
