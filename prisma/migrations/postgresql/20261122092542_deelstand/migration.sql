-- CreateTable
CREATE TABLE "Deelstand" (
    "id" TEXT NOT NULL,
    "stand" TEXT NOT NULL,

    CONSTRAINT "Deelstand_pkey" PRIMARY KEY ("id")
);
