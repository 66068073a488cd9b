casefileData("spellings-7",["Speaker",2]);
