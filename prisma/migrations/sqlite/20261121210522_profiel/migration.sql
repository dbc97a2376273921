-- CreateTable
CREATE TABLE "Profielantwoord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "gemeenteCode" TEXT NOT NULL,
    "vraagId" TEXT NOT NULL,
    "opties" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Profielantwoord_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Profielantwoord_gemeenteCode_vraagId_key" ON "Profielantwoord"("gemeenteCode", "vraagId");
