casefileData("spellings-7",["Türkiye",0]);
