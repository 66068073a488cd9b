casefileData("spellings-8",["açıklama",1,"oradaydı",1]);
