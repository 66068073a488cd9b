casefileData("spellings-10",["poberezhia",0]);
