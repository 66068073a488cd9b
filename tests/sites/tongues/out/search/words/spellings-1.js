casefileData("spellings-1",["m",2,"n",1,"u",1,"v",2]);
